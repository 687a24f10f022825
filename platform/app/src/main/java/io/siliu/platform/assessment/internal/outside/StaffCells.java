package io.siliu.platform.assessment.internal.outside;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.assessment.StaffLists.Fault;
import io.siliu.platform.assessment.StaffLists.Kind;
import io.siliu.platform.assessment.StaffLists.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The cells of one row of a staff list, as the statement they make. What is wrong is noted by the head of its column. */
final class StaffCells {

    /** As spreadsheets save days, with a zero before one digit or without. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private final Kind kind;
    private final StaffTable.Row row;
    private final LocalDate today;
    private final InventedNumbers invented;
    private final List<Fault> faults = new ArrayList<>();
    private final ObjectNode statement = Json.MAPPER.createObjectNode();

    private StaffCells(Kind kind, StaffTable.Row row, LocalDate today, InventedNumbers invented) {
        this.kind = kind;
        this.row = row;
        this.today = today;
        this.invented = invented;
    }

    /** Empty where the row has a fault. */
    static Optional<ObjectNode> statement(
            Kind kind,
            StaffTable.Row row,
            String enterprise,
            LocalDate today,
            InventedNumbers invented,
            List<Fault> faults) {
        StaffCells cells = new StaffCells(kind, row, today, invented);
        cells.statement.put("kind", kind.name()).put("enterprise", enterprise);
        switch (kind) {
            case EMPLOYMENT -> cells.employment();
            case OFFICE -> cells.office();
        }
        faults.addAll(cells.faults);
        return cells.faults.isEmpty() ? Optional.of(cells.statement) : Optional.empty();
    }

    private void employment() {
        person(0, "person", true);
        span(1, "from", 2);
        yesOrNo(3, "insured");
        yesOrNo(4, "taxed");
        day(5, "consentedOn", true);
    }

    private void office() {
        person(0, "person", true);
        person(1, "spouse", false);
        count(2, "otherPlatforms");
        span(3, "since", 4);
        day(5, "consentedOn", true);
    }

    /** The first day and the last one, which is left empty while it lasts. */
    private void span(int first, String since, int last) {
        LocalDate from = day(first, since, true);
        LocalDate to = day(last, "to", false);
        if (from != null && to != null && to.isBefore(from)) {
            fault(last, Problem.ENDS_BEFORE_IT_BEGINS);
        }
    }

    private void person(int column, String field, boolean wanted) {
        String cell = row.cells().get(column);
        if (cell.isEmpty()) {
            wanting(column, wanted);
            return;
        }
        Optional<ResidentIdNumber> number = ResidentIdNumber.parse(cell, today, invented);
        if (number.isEmpty()) {
            fault(column, Problem.NOT_AN_ID_NUMBER);
            return;
        }
        statement.put(field, number.get().value());
    }

    /** A last day may lie ahead, as where a contract ends; nobody enters, takes office or agrees before the day has come. */
    private LocalDate day(int column, String field, boolean wanted) {
        String cell = row.cells().get(column).replace('/', '-');
        if (cell.isEmpty()) {
            wanting(column, wanted);
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(cell, DAY);
            if (wanted && day.isAfter(today)) {
                fault(column, Problem.NOT_YET);
                return null;
            }
            statement.put(field, day.toString());
            return day;
        } catch (DateTimeException notADay) {
            fault(column, Problem.NOT_A_DAY);
            return null;
        }
    }

    private void yesOrNo(int column, String field) {
        switch (row.cells().get(column).toLowerCase(Locale.ROOT)) {
            case "是", "yes" -> statement.put(field, true);
            case "否", "no" -> statement.put(field, false);
            case "" -> fault(column, Problem.CELL_EMPTY);
            default -> fault(column, Problem.NOT_YES_OR_NO);
        }
    }

    private void count(int column, String field) {
        String cell = row.cells().get(column);
        if (cell.isEmpty()) {
            fault(column, Problem.CELL_EMPTY);
        } else if (cell.matches("\\d{1,3}")) {
            statement.put(field, Integer.parseInt(cell));
        } else {
            fault(column, Problem.NOT_A_COUNT);
        }
    }

    private void wanting(int column, boolean wanted) {
        if (wanted) {
            fault(column, Problem.CELL_EMPTY);
        }
    }

    private void fault(int column, Problem problem) {
        faults.add(new Fault(row.number(), kind.header().get(column), problem));
    }
}
