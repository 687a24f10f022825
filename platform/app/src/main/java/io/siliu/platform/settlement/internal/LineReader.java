package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.IdentifierCheck;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.settlement.LineFault;
import io.siliu.platform.settlement.LineFault.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads each cell into its type and finds what the lines of one file say twice. Knows nothing of the database. */
final class LineReader {

    private static final int LONGEST = 64;
    private static final Money MOST = Money.of("99999999.99");

    private final LocalDate today;
    private final InventedNumbers invented;
    private final Faults faults;
    private final Map<String, Integer> seen = new HashMap<>();
    private String batchNumber;

    LineReader(LocalDate today, InventedNumbers invented, Faults faults) {
        this.today = today;
        this.invented = invented;
        this.faults = faults;
    }

    /** The lines that are right by themselves. */
    List<ReadLine> read(List<RawLine> lines) {
        List<ReadLine> read = new ArrayList<>();
        for (RawLine line : lines) {
            read(line).ifPresent(read::add);
        }
        return read;
    }

    private Optional<ReadLine> read(RawLine line) {
        int before = faults.count();
        boolean plain = isPlain(line);
        if (!plain) {
            return Optional.empty();
        }
        checkBatchNumber(line);
        boolean withTask = !line.cell(Column.TASK_NUMBER).isEmpty();
        Optional<TaskNumber> task = withTask ? TaskNumber.parse(line.cell(Column.TASK_NUMBER)) : Optional.empty();
        if (withTask && task.isEmpty()) {
            fault(line, Column.TASK_NUMBER, Kind.TASK_NUMBER_NOT_VALID);
        }
        checkText(line, Column.NAME);
        checkNumber(
                line,
                Column.ID_NUMBER,
                ResidentIdNumber.check(line.cell(Column.ID_NUMBER), today, invented),
                Kind.ID_NUMBER_NOT_VALID);
        checkNumber(line, Column.CARD, BankCard.check(line.cell(Column.CARD), invented), Kind.CARD_NOT_VALID);
        Optional<Money> gross = amount(line);
        checkRepeat(line, task);
        if (faults.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new ReadLine(
                line,
                line.cell(Column.BATCH_NUMBER),
                task,
                Secret.of(line.cell(Column.NAME)),
                Secret.of(ResidentIdNumber.parse(line.cell(Column.ID_NUMBER), today, invented)
                        .orElseThrow()),
                Secret.of(BankCard.parse(line.cell(Column.CARD), invented).orElseThrow()),
                gross.orElseThrow()));
    }

    /** No cell that a spreadsheet would run, and none with characters that cannot be seen. */
    private boolean isPlain(RawLine line) {
        int before = faults.count();
        for (Column column : Column.values()) {
            String cell = line.cell(column);
            if (isFormula(column, cell)) {
                fault(line, column, Kind.FORMULA);
            } else if (cell.chars().anyMatch(Character::isISOControl)) {
                fault(line, column, Kind.CONTROL_CHARACTER);
            }
        }
        return faults.count() == before;
    }

    private static boolean isFormula(Column column, String cell) {
        boolean negativeAmount = column == Column.AMOUNT && cell.matches("-\\d+(\\.\\d+)?");
        return !cell.isEmpty() && SafeCell.FORMULA.indexOf(cell.charAt(0)) >= 0 && !negativeAmount;
    }

    private void checkBatchNumber(RawLine line) {
        checkText(line, Column.BATCH_NUMBER);
        String cell = line.cell(Column.BATCH_NUMBER);
        if (batchNumber == null) {
            batchNumber = cell;
        } else if (!cell.isEmpty() && !cell.equals(batchNumber)) {
            fault(line, Column.BATCH_NUMBER, Kind.SEVERAL_BATCH_NUMBERS);
        }
    }

    private void checkText(RawLine line, Column column) {
        String cell = line.cell(column);
        if (cell.isEmpty()) {
            fault(line, column, Kind.MISSING);
        } else if (cell.length() > LONGEST) {
            fault(line, column, Kind.TOO_LONG);
        }
    }

    private void checkNumber(RawLine line, Column column, IdentifierCheck check, Kind kind) {
        if (line.cell(column).isEmpty()) {
            fault(line, column, Kind.MISSING);
        } else if (!check.isValid()) {
            fault(line, column, check == IdentifierCheck.INVENTED ? Kind.INVENTED_NUMBER : kind);
        }
    }

    private Optional<Money> amount(RawLine line) {
        String cell = line.cell(Column.AMOUNT);
        if (cell.isEmpty()) {
            fault(line, Column.AMOUNT, Kind.MISSING);
            return Optional.empty();
        }
        if (!cell.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?")) {
            fault(line, Column.AMOUNT, Kind.AMOUNT_NOT_A_NUMBER);
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(cell);
        if (value.signum() <= 0) {
            fault(line, Column.AMOUNT, Kind.AMOUNT_NOT_POSITIVE);
        } else if (value.scale() > 2) {
            fault(line, Column.AMOUNT, Kind.AMOUNT_DECIMALS);
        } else if (value.compareTo(MOST.amount()) > 0) {
            fault(line, Column.AMOUNT, Kind.AMOUNT_TOO_LARGE);
        } else {
            return Optional.of(Money.of(value));
        }
        return Optional.empty();
    }

    /** A task is paid once; lines without a task are repeated when all their cells are. */
    private void checkRepeat(RawLine line, Optional<TaskNumber> task) {
        String key = task.map(TaskNumber::value).orElseGet(() -> String.join("\u0001", line.cells()));
        Integer first = seen.putIfAbsent(key, line.number());
        if (first != null) {
            faults.add(
                    line.number(),
                    Column.TASK_NUMBER,
                    Kind.DUPLICATE_LINE,
                    line.cell(Column.TASK_NUMBER),
                    new LineFault.Detail("与第 " + first + " 行重复", "same as line " + first));
        }
    }

    private void fault(RawLine line, Column column, Kind kind) {
        faults.add(line.number(), column, kind, line.cell(column));
    }
}
