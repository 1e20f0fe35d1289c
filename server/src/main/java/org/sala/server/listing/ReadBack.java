package org.sala.server.listing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Findings;
import org.sala.exchange.hsds.DirectoryImport;
import org.sala.exchange.hsds.HsdsReader;
import org.sala.exchange.hsds.HsdsSetting;
import org.sala.exchange.json.Json;
import org.sala.journal.Row;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * How a record would come in again after this Sala told it to others. What is made complete for them (ids of every part, names of places)
 * is no news when it comes back.
 */
public final class ReadBack {
    private final PublicDocuments documents;
    private final Rules rules;

    public ReadBack(PublicDocuments documents, Rules rules) {
        this.documents = documents;
        this.rules = rules;
    }

    /** Empty when it was never told. */
    public Optional<Value.Fields> of(Row row, String source) {
        return documents.said(row).flatMap(document -> read(row.type(), document, source));
    }

    private Optional<Value.Fields> read(String type, Value.Fields document, String source) {
        byte[] bytes = Json.write(document).getBytes(StandardCharsets.UTF_8);
        var setting = new HsdsSetting(rules, LocalDate.EPOCH, source, Map.of());
        DirectoryImport read = HsdsReader.read(Map.of(type + ".json", bytes), setting, new Findings());
        return type.equals("service")
                ? read.services().stream().findFirst().map(DirectoryImport.Service::fields)
                : read.organizations().stream().findFirst().map(DirectoryImport.Organization::fields);
    }
}
