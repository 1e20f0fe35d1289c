package org.sala.gathering;

import java.util.List;
import org.sala.journal.Draft;
import org.sala.rule.Value;

/**
 * Tells how many people live in a village, and of which groups.
 *
 * @param fields as {@code rules/records/profile.json} names them
 */
public record DescribeVillage(Value.Fields fields) {
    public static DescribeVillage of(long place, int year) {
        return new DescribeVillage(
                Value.Fields.of("place", new Value.Whole(place)).with("year", new Value.Whole(year)));
    }

    /** How many of a kind live there, such as {@code sex}, {@code female}: told apart as a room is. */
    public DescribeVillage counting(String partition, String group, long count) {
        Value.Fields counts = fields.fields("counts");
        Value.Fields told = counts.fields(partition).with(group, new Value.Whole(count));
        return new DescribeVillage(fields.with("counts", counts.with(partition, told)));
    }

    public DescribeVillage where(List<String> ethnicities) {
        return new DescribeVillage(fields.with("ethnicities", Value.Items.ofTexts(ethnicities)));
    }

    public Draft describe(int at) {
        return Draft.making(at, "profile", fields);
    }
}
