package org.sala.server.district;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sala.exchange.table.Cell;
import org.sala.exchange.table.Table;
import org.sala.server.web.SaidTime;

/**
 * A table as its page shows it: columns of one group become one cell, in which only what is there is told. On a narrow screen each row is a card, so every cell
 * knows its heading.
 */
final class TableOnPage {
    private final Table table;
    private final SaidTime time;
    private final String language;

    TableOnPage(Table table, SaidTime time, String language) {
        this.table = table;
        this.time = time;
        this.language = language;
    }

    /** What a row has besides its cells: where it leads, and how it stands, which is told under its name. Empty where it has none. */
    record Lead(String address, String mark, String stands) {
        static final Lead NOWHERE = new Lead("", "", "");
    }

    /** {@code file} is the address of the same table without its ending; {@code leads} stand beside the rows, as far as there are any. */
    Map<String, Object> model(String title, String file, List<Lead> leads) {
        List<List<Integer>> shown = shownColumns(leads.isEmpty() ? 1 : 2);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int at = 0; at < table.rows().size(); at++) {
            rows.add(row(table.rows().get(at), shown, at < leads.size() ? leads.get(at) : Lead.NOWHERE));
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("caption", title);
        model.put("file", file);
        model.put("heads", shown.stream().map(this::heading).toList());
        model.put("lines", rows);
        model.put("isEmpty", rows.isEmpty());
        model.put("isCut", rows.size() >= CommunityRecords.MOST && leads.isEmpty());
        return model;
    }

    /** Columns next to one another with the same heading, as one; without those in which nothing stands. The first ones are told in the row's head. */
    private List<List<Integer>> shownColumns(int inHead) {
        List<List<Integer>> shown = new ArrayList<>(List.of(List.of(0)));
        String before = "";
        for (int at = inHead; at < table.columns().size(); at++) {
            if (isBlank(at)) continue;
            String group = table.columns().get(at).group();
            if (!group.isEmpty() && group.equals(before)) shown.getLast().add(at);
            else shown.add(new ArrayList<>(List.of(at)));
            before = group;
        }
        return shown;
    }

    private boolean isBlank(int column) {
        return table.rows().stream().noneMatch(row -> isTold(row.get(column)));
    }

    private String heading(List<Integer> columns) {
        Table.Column first = table.columns().get(columns.getFirst());
        return first.group().isEmpty() ? first.title() : first.group();
    }

    private Map<String, Object> row(List<Cell> cells, List<List<Integer>> shown, Lead lead) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("address", lead.address());
        row.put("mark", lead.mark());
        row.put("stands", lead.stands());
        row.put("name", text(cells.getFirst()));
        row.put("heading", table.columns().getFirst().title());
        row.put(
                "cells",
                shown.subList(1, shown.size()).stream()
                        .map(columns -> cell(cells, columns))
                        .toList());
        return row;
    }

    private Map<String, Object> cell(List<Cell> cells, List<Integer> columns) {
        boolean isAlone = columns.size() == 1
                && table.columns().get(columns.getFirst()).group().isEmpty();
        List<Map<String, String>> parts = columns.stream()
                .filter(column -> isTold(cells.get(column)))
                .map(column -> Map.of(
                        "what", isAlone ? "" : table.columns().get(column).title(), "value", text(cells.get(column))))
                .toList();
        boolean isNumber = cells.get(columns.getFirst()) instanceof Cell.Count && isAlone;
        return Map.of(
                "head",
                heading(columns),
                "parts",
                parts,
                "isNothing",
                parts.isEmpty(),
                "isNumber",
                isNumber,
                "isSeveral",
                !isAlone);
    }

    /** Where nothing stands, there is none: a page full of zeros hides what matters. */
    private static boolean isTold(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> !text.isEmpty();
            case Cell.Count(var number) -> number != 0;
            case Cell.Day day -> true;
        };
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Count(var number) ->
                NumberFormat.getIntegerInstance(Locale.UK).format(number);
            case Cell.Day(var day) -> time.day(day, language);
        };
    }
}
