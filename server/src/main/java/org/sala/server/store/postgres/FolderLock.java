package org.sala.server.store.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One Sala at a time in one data folder. The system lets go of the lock however its holder ends. */
record FolderLock(Path dataFolder, FileChannel channel) implements AutoCloseable {

    // Closing any channel to the file would let go of the system's lock, so a second look must not even open it.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    static Optional<FolderLock> tryToTake(Path dataFolder) {
        if (!HELD_HERE.add(dataFolder)) return Optional.empty();
        try {
            var channel = FileChannel.open(dataFolder.resolve("lock"), CREATE, READ, WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                HELD_HERE.remove(dataFolder);
                return Optional.empty();
            }
            Files.writeString(
                    holderFile(dataFolder),
                    Long.toString(ProcessHandle.current().pid()));
            return Optional.of(new FolderLock(dataFolder, channel));
        } catch (IOException e) {
            HELD_HERE.remove(dataFolder);
            throw new UncheckedIOException("cannot lock " + dataFolder, e);
        }
    }

    static FolderLock take(Path dataFolder) {
        return tryToTake(dataFolder)
                .orElseThrow(() -> new PostgresFailed("Another Sala" + holder(dataFolder) + " already works in "
                        + dataFolder + ". Stop that one first, or give this one a folder of its own with SALA_DATA."));
    }

    private static String holder(Path dataFolder) {
        try {
            return " (process " + Files.readString(holderFile(dataFolder)) + ")";
        } catch (IOException e) {
            return "";
        }
    }

    private static Path holderFile(Path dataFolder) {
        return dataFolder.resolve("lock-holder");
    }

    @Override
    public void close() {
        try {
            channel.close();
            HELD_HERE.remove(dataFolder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unlock the data folder", e);
        }
    }
}
