package org.sala.server;

/** What a command is given: the parts of Sala it asks for. Sala is opened by the first question, so help stays quick. */
public interface Parts {
    <T> T get(Class<T> part);
}
