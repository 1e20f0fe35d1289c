package org.sala.server;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** Everything that runs, in one readable list. Nothing is found by scanning: what is not made here does not exist. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class Wiring {}
