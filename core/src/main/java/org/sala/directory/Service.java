package org.sala.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.place.Spot;
import org.sala.rule.Value;

/**
 * What somebody offers at a place: a clinic's programme as well as a neighbour with a truck.
 *
 * @param fields as {@code rules/records/service.json} names them; what is not there is not known
 */
public record Service(RecordId id, Value.Fields fields) {
    public static final String TYPE = "service";

    public static Service of(Row row) {
        return new Service(row.id(), row.data());
    }

    public String name() {
        return fields.text("name").orElse("");
    }

    public OptionalLong place() {
        return fields.whole("place");
    }

    public OptionalLong organization() {
        return fields.whole("organization");
    }

    /** The needs it meets. */
    public List<String> categories() {
        return fields.texts("categories");
    }

    /** How far it serves: {@code village}, {@code district} … */
    public Optional<String> reach() {
        return fields.text("reach");
    }

    /** True when it serves this village by name. */
    public boolean servesVillage(long village) {
        return fields.items("villages").contains(new Value.Whole(village));
    }

    public Optional<Spot> spot() {
        return Coordinates.of(fields);
    }

    public boolean isOpen() {
        return !fields.get("active").equals(new Value.Flag(false));
    }

    /**
     * Whether anybody may read of it, without being known here. Neighbours who help, places that must not be found, and what was only
     * proposed or has ended are for those who work here.
     */
    public boolean isPublic() {
        return isOpen() && !fields.flag("confidential") && !fields.flag("informal") && !fields.flag("proposed");
    }

    /** It comes to people's homes. */
    public boolean goesToThem() {
        return fields.flag("goesToThem");
    }

    /** It takes people there and back. */
    public boolean hasTransport() {
        return fields.flag("transport");
    }

    public Optional<LocalDate> day(String field) {
        return fields.text(field).map(LocalDate::parse);
    }
}
