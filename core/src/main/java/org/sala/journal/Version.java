package org.sala.journal;

/** When a field was last written: at which version of its record, by which device, at what estimated time (milliseconds). */
public record Version(int rv, long device, long at) {}
