package org.sala.server.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** An index that is being written. What it has taken in, and how far that was, goes to the disk in one step. */
final class OpenIndex implements AutoCloseable {
    private static final String EDITION = "edition";
    private static final String POSITIONS = "positions";
    private static final double MEMORY_MB = 8;

    private final Path path;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final String edition;
    private Map<Long, Long> positions;
    private boolean isKept = true;

    private OpenIndex(Path path, FSDirectory directory, IndexWriter writer, String edition, Map<Long, Long> positions)
            throws IOException {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
        this.edition = edition;
        this.positions = positions;
    }

    /** One that was made before. Torn ones are refused with an exception. */
    static OpenIndex existing(Path path) throws IOException {
        return open(path, IndexWriterConfig.OpenMode.APPEND, null);
    }

    static OpenIndex fresh(Path path, String edition) throws IOException {
        return open(path, IndexWriterConfig.OpenMode.CREATE, edition);
    }

    private static OpenIndex open(Path path, IndexWriterConfig.OpenMode mode, @Nullable String edition)
            throws IOException {
        var directory = FSDirectory.open(path);
        try {
            var settings = new IndexWriterConfig(Analysis.ofFields(List.copyOf(ServiceText.WEIGHTS.keySet())));
            settings.setOpenMode(mode).setRAMBufferSizeMB(MEMORY_MB).setCommitOnClose(false);
            var writer = new IndexWriter(directory, settings);
            try {
                Map<String, String> told = told(writer);
                return new OpenIndex(
                        path,
                        directory,
                        writer,
                        edition == null ? told.getOrDefault(EDITION, "") : edition,
                        Positions.of(told.getOrDefault(POSITIONS, "")));
            } catch (IOException | RuntimeException torn) {
                writer.rollback();
                throw torn;
            }
        } catch (IOException | RuntimeException torn) {
            directory.close();
            throw torn;
        }
    }

    private static Map<String, String> told(IndexWriter writer) {
        Map<String, String> told = new HashMap<>();
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept != null) kept.forEach(one -> told.put(one.getKey(), one.getValue()));
        return told;
    }

    Path path() {
        return path;
    }

    String edition() {
        return edition;
    }

    Map<Long, Long> positions() {
        return positions;
    }

    void put(Candidate candidate, ServiceDocument documents) throws IOException {
        writer.updateDocument(ServiceDocument.term(candidate.row().id().number()), documents.of(candidate));
    }

    void remove(long record) throws IOException {
        writer.deleteDocuments(ServiceDocument.term(record));
    }

    /** What was put in so far is found from now on. */
    void reached(Map<Long, Long> now) throws IOException {
        positions = now;
        isKept = false;
        searchers.maybeRefreshBlocking();
    }

    /** Onto the disk. Until then a stop loses only the trouble of taking it in again. */
    void keep() throws IOException {
        if (isKept) return;
        writer.setLiveCommitData(
                Map.of(EDITION, edition, POSITIONS, Positions.text(positions)).entrySet());
        writer.commit();
        isKept = true;
    }

    int size() {
        return writer.getDocStats().numDocs;
    }

    /** Something asked of the services as they are found at this moment. */
    <T> T ask(Asking<T> asking) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return asking.of(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** A question to an index. */
    interface Asking<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    @Override
    public void close() throws IOException {
        try {
            keep();
        } finally {
            searchers.close();
            writer.rollback();
            directory.close();
        }
    }
}
