package org.sala.server.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * In whose name PostgreSQL's programs run. PostgreSQL refuses root, and containers often are root: then it is given a
 * user namespace, where root looks like a normal user, or else the name of {@code nobody}.
 */
sealed interface Runner {

    /** The command as it must be called so that PostgreSQL accepts its caller. */
    List<String> command(List<String> words);

    /** Makes sure that PostgreSQL can keep its files in this folder. */
    void prepare(Path folder);

    default Program.Ended run(List<String> words) {
        return Program.run(command(words));
    }

    /** Who owns the folder already decides; a new folder gets the first way that works here. */
    static Runner forFolder(Path folder) {
        if (!isRoot()) return new Myself();
        if (Files.exists(folder)) {
            int owner = ownerOf(folder);
            if (owner != 0) return new SomebodyElse(owner);
        }
        if (new Namespace().works()) return new Namespace();
        if (new SomebodyElse(SomebodyElse.NOBODY).works()) return new SomebodyElse(SomebodyElse.NOBODY);
        throw new PostgresFailed("Sala runs as root, PostgreSQL refuses to, and this machine allows neither a user"
                + " namespace (unshare) nor a change of user (setpriv). Run Sala as a normal user (useradd sala), or"
                + " set SALA_DB_URL to a PostgreSQL that runs elsewhere.");
    }

    private static boolean isRoot() {
        var self = Path.of("/proc/self");
        return Files.exists(self) && ownerOf(self) == 0;
    }

    private static int ownerOf(Path folder) {
        try {
            return (int) Files.getAttribute(folder, "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tell who owns " + folder, e);
        }
    }

    /** A normal user: nothing to do. */
    record Myself() implements Runner {
        @Override
        public List<String> command(List<String> words) {
            return words;
        }

        @Override
        public void prepare(Path folder) {}
    }

    /** Root outside, a normal user inside. The files stay root's. */
    record Namespace() implements Runner {
        @Override
        public List<String> command(List<String> words) {
            return joined(List.of("unshare", "--user", "--map-user=1000", "--map-group=1000", "--"), words);
        }

        @Override
        public void prepare(Path folder) {}

        boolean works() {
            return run(List.of("true")).isWell();
        }
    }

    /** A user without rights, who then owns PostgreSQL's files and nothing else. */
    record SomebodyElse(int id) implements Runner {
        static final int NOBODY = 65534;

        @Override
        public List<String> command(List<String> words) {
            var who = List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups", "--");
            return joined(who, words);
        }

        @Override
        public void prepare(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.toList()) Files.setAttribute(file, "unix:uid", id);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot give " + folder + " to user " + id, e);
            }
            if (run(List.of("test", "-w", folder.toString())).isWell()) return;
            throw new PostgresFailed(
                    "Sala runs as root, PostgreSQL must not, and user " + id + " cannot enter " + folder
                            + ". Set SALA_DATA to a folder that other users may enter, such as /var/lib/sala, or run Sala as a"
                            + " normal user.");
        }

        boolean works() {
            return run(List.of("true")).isWell();
        }
    }

    private static List<String> joined(List<String> first, List<String> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }
}
