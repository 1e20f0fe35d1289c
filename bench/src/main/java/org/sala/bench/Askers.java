package org.sala.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Everybody who asks something of one Sala: each link worker's phone, and other software that comes as the same worker. */
record Askers(List<Phone> phones, List<Program> programs) implements AutoCloseable {
    private static final int SERVICES = 5;

    /** They come to a district each, with so many people. */
    static Askers of(List<Ground.Worker> workers, int port, int people) {
        List<Phone> phones = new ArrayList<>();
        List<Program> programs = new ArrayList<>();
        for (Ground.Worker worker : workers) {
            var phone = new Phone(worker, new Wire(port), Clock.systemUTC(), new SplittableRandom(worker.device()));
            phone.settle(SERVICES, people);
            phones.add(phone);
            programs.add(new Program(worker.programTokens(), new Wire(port), phone::asking));
        }
        return new Askers(List.copyOf(phones), List.copyOf(programs));
    }

    @Override
    public void close() {
        phones.forEach(Phone::close);
        programs.forEach(Program::close);
    }
}
