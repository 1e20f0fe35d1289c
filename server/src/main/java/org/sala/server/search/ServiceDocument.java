package org.sala.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.sala.place.Places;
import org.sala.rule.Value;

/** A service as the index has it: what it is found by, and the number of its record. Nothing of it is ever shown. */
final class ServiceDocument {
    static final String ID = "id";
    static final String AREA = "area";
    static final String PUBLIC = "public";
    static final String IN = "in";
    static final String SERVES = "serves";
    static final String SPOT = "spot";
    static final String CONFIRMED = "confirmed";

    /** Filters that are exact, each a field of the record. */
    static final List<String> CODES = List.of("categories", "languages", "access", "cost", "capacity");

    private final Places tree;
    private final Synonyms synonyms;

    ServiceDocument(Places tree, Synonyms synonyms) {
        this.tree = tree;
        this.synonyms = synonyms;
    }

    static Term term(long record) {
        return new Term(ID, Long.toString(record));
    }

    Document of(Candidate candidate) {
        var row = candidate.row();
        var document = new Document();
        document.add(new StringField(ID, Long.toString(row.id().number()), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, row.id().number()));
        document.add(new StringField(AREA, Long.toString(row.area()), Field.Store.NO));
        document.add(new NumericDocValuesField(AREA, row.area()));
        document.add(new NumericDocValuesField(CONFIRMED, confirmed(row.data())));
        boolean isPublic = new Eyes.Anybody().show(candidate).isPresent();
        document.add(new StringField(PUBLIC, Boolean.toString(isPublic), Field.Store.NO));
        CODES.forEach(field ->
                codes(row.data(), field).forEach(code -> document.add(new StringField(field, code, Field.Store.NO))));
        Asked.ids(tree.chain(row.data().whole("place").orElse(0))).forEach(place -> number(document, IN, place));
        Asked.served(row, tree).forEach(place -> number(document, SERVES, place));
        Asked.spot(row, tree).ifPresent(spot -> {
            document.add(new LatLonPoint(SPOT, spot.latitude(), spot.longitude()));
            document.add(new LatLonDocValuesField(SPOT, spot.latitude(), spot.longitude()));
        });
        texts(document, ServiceText.of(candidate, tree, synonyms));
        return document;
    }

    private static void number(Document document, String field, long number) {
        document.add(new StringField(field, Long.toString(number), Field.Store.NO));
    }

    private static List<String> codes(Value.Fields data, String field) {
        List<String> codes = new ArrayList<>(data.texts(field));
        data.text(field).ifPresent(codes::add);
        return codes;
    }

    private static long confirmed(Value.Fields data) {
        String day = data.text("confirmedOn").orElse("").replace("-", "");
        return day.matches("\\d{8}") ? Long.parseLong(day) : 0;
    }

    private static void texts(Document document, Map<String, String> parts) {
        parts.forEach((part, text) -> {
            document.add(new TextField(part, text, Field.Store.NO));
            document.add(new TextField(part + Analysis.FOLDED, text, Field.Store.NO));
        });
        String all = String.join(" ", parts.values());
        document.add(new TextField(
                Analysis.PARTS,
                String.join(" ", Spelling.parts(all).stream().distinct().toList()),
                Field.Store.NO));
    }
}
