package org.sala.simulation.phone;

/** Something that runs the phone's JavaScript: one question in JSON, one answer in JSON. */
public interface Vm extends AutoCloseable {
    String call(String question);

    @Override
    void close();
}
