package org.sala.server.house;

import java.util.List;

/** One thing we do not do here. */
interface TidyRule {
    List<Finding> findings(Source source);
}
