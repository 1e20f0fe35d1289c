package org.sala.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sala.exchange.json.Json;
import org.sala.place.Places;
import org.sala.rule.Rules;
import org.sala.server.place.StoredPlaces;
import org.sala.server.store.Epoch;
import org.sala.server.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes an index anew from the records, beside the one in use, and lets one that is there follow them. */
public final class BuildIndex {
    /** Grows when documents are written otherwise. */
    private static final int FORMAT = 1;

    private final StoredPlaces places;
    private final Epoch epoch;
    private final ServiceRows rows;
    private final Positions positions;
    private final IndexFolders folders;
    private final Synonyms synonyms;
    private final String said;
    private volatile String life = "";

    /** What it makes it from. */
    public record Parts(
            JdbcClient sql,
            TransactionTemplate transaction,
            StoredPlaces places,
            Rules rules,
            Words words,
            Epoch epoch) {}

    public BuildIndex(Parts from, Path data) {
        this.places = from.places();
        this.epoch = from.epoch();
        this.rows = new ServiceRows(from.sql(), from.transaction());
        this.positions = new Positions(from.sql());
        this.folders = new IndexFolders(data);
        this.synonyms = Synonyms.of(from.rules(), from.words());
        this.said = Integer.toHexString(
                Json.write(from.rules().tree().fields("synonyms")).hashCode());
    }

    IndexFolders folders() {
        return folders;
    }

    Synonyms synonyms() {
        return synonyms;
    }

    ServiceRows rows() {
        return rows;
    }

    /** From what an index would be made now: another edition, and it is made again. */
    String edition() {
        return FORMAT + " " + said + " " + places.edition() + " " + life();
    }

    /** After a restore it is another one, and the shelves may count what they counted before. */
    private String life() {
        String known = life;
        if (known.isEmpty()) {
            known = epoch.current();
            life = known;
        }
        return known;
    }

    /** A new one, ready and in use; the one before is not touched. Whoever asked closes it. */
    OpenIndex build() throws IOException {
        Path path = folders.fresh();
        OpenIndex index = OpenIndex.fresh(path, edition());
        try {
            fill(index);
            index.keep();
            folders.use(path);
            return index;
        } catch (IOException | RuntimeException failed) {
            index.close();
            IndexFolders.delete(path);
            throw failed;
        }
    }

    private void fill(OpenIndex index) throws IOException {
        Places tree = places.now();
        var documents = new ServiceDocument(tree, synonyms);
        // Looked at first: what changes while the services are read is taken in once more.
        Map<Long, Long> heads = positions.heads(areas(tree));
        try {
            rows.each(candidate -> {
                try {
                    index.put(candidate, documents);
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            });
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
        index.reached(heads);
    }

    /** Takes in what has changed since. False when it has to be made anew instead. */
    boolean follow(OpenIndex index) throws IOException {
        Places tree = places.now();
        Map<Long, Long> known = index.positions();
        Map<Long, Long> heads = positions.heads(areas(tree));
        if (heads.equals(known)) return true;
        if (positions.isCut(known, heads)) return false;
        Set<Long> changed = positions.changed(known, heads);
        Set<Long> everywhere = new TreeSet<>(heads.keySet());
        everywhere.addAll(known.keySet());
        var found = rows.touched(everywhere, changed);
        var documents = new ServiceDocument(tree, synonyms);
        for (long record : changed) {
            if (!found.containsKey(record)) index.remove(record);
        }
        for (Candidate candidate : found.values()) index.put(candidate, documents);
        var reached = new TreeMap<>(known);
        reached.putAll(heads);
        index.reached(reached);
        return true;
    }

    private static Set<Long> areas(Places tree) {
        Set<Long> areas = new TreeSet<>();
        tree.list().forEach(place -> tree.areaOf(place.id()).ifPresent(areas::add));
        return areas;
    }
}
