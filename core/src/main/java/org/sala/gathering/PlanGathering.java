package org.sala.gathering;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.rule.Value;

/**
 * Says that a community will meet: where and when, and after which module of which version of a template.
 *
 * @param fields as {@code rules/records/gathering.json} names them
 */
public record PlanGathering(Value.Fields fields) {
    public static PlanGathering of(long place, LocalDate on) {
        return new PlanGathering(
                Value.Fields.of("place", new Value.Whole(place)).with("on", new Value.Text(on.toString())));
    }

    /** The version stays with the gathering, also when the template has gone on. */
    public PlanGathering after(Template template, Template.Module module) {
        return new PlanGathering(fields.with("template", new Value.Text(template.code()))
                .with("templateVersion", new Value.Whole(template.version()))
                .with("module", new Value.Text(module.code())));
    }

    public PlanGathering titled(String title) {
        return new PlanGathering(fields.with("title", new Value.Text(title)));
    }

    public PlanGathering at(String where) {
        return new PlanGathering(fields.with("where", new Value.Text(where)));
    }

    public PlanGathering ledBy(long account) {
        return new PlanGathering(fields.with("lead", new Value.Whole(account)));
    }

    public Draft plan(int at) {
        return Draft.making(at, "gathering", fields);
    }
}
