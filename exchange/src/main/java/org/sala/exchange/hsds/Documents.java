package org.sala.exchange.hsds;

import java.util.List;

/** What was found in the files of one package: organizations and services, each nested as in HSDS 3.0 JSON. */
record Documents(List<Document> organizations, List<Document> services) {}
