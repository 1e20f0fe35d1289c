package org.sala.simulation.phone;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The same in a process of Node, for machines on which V8's native library does not load: slower, and says the same. */
public final class NodeVm implements Vm {
    private final Path folder;
    private final Process node;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    private NodeVm(Path folder, Process node) {
        this.folder = folder;
        this.node = node;
        this.questions = node.outputWriter(StandardCharsets.UTF_8);
        this.answers = node.inputReader(StandardCharsets.UTF_8);
    }

    public static NodeVm start(PhoneCode code) {
        Path folder = unpacked(code);
        try {
            Process node = new ProcessBuilder(
                            "node", folder.resolve(PhoneCode.LINES).toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new NodeVm(folder, node);
        } catch (IOException absent) {
            delete(folder);
            throw new NoEngine("Node does not start on this machine", absent);
        }
    }

    private static Path unpacked(PhoneCode code) {
        try {
            Path folder = Files.createTempDirectory("sala-phone");
            Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
            for (Map.Entry<String, String> module : code.modules().entrySet()) {
                Path file = folder.resolve(module.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, module.getValue());
            }
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public String call(String question) {
        try {
            questions.write(question);
            questions.write('\n');
            questions.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new PhoneFailed("Node ended; what it said stands above");
            }
            return answer;
        } catch (IOException ended) {
            throw new PhoneFailed(ended);
        }
    }

    @Override
    public void close() {
        node.destroy();
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException inTheWay) {
            throw new UncheckedIOException(inTheWay);
        }
    }
}
