package io.siliu.platform.settlement.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.Invented;
import io.siliu.platform.settlement.LineFault;
import io.siliu.platform.settlement.LineFault.Kind;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from a settlement file, and what is refused with line, column and remedy. */
class SettlementFileTest {

    private static final String HEADER = "批次号,任务单号,姓名,证件号码,银行卡号,应付金额\n";
    private static final String TASK = TaskNumber.mint(YearMonth.of(2026, 9), 1).value();
    private static final String GOOD = line("B1", TASK, "示例张三", Invented.idNumber(1), Invented.card(1), "8640.00");

    private final Faults faults = new Faults();

    @Test
    void aFileInUtf8WithOrWithoutMarkOrInGbkReadsTheSame() {
        String text = HEADER + GOOD;

        for (byte[] file : List.of(text.getBytes(UTF_8), ("\ufeff" + text).getBytes(UTF_8), gbk(text))) {
            List<ReadLine> lines = read(file);

            assertThat(faults.any()).isFalse();
            assertThat(lines).hasSize(1);
            assertThat(lines.get(0).name().reveal()).isEqualTo("示例张三");
            assertThat(lines.get(0).gross()).isEqualTo(Money.of("8640.00"));
            assertThat(lines.get(0).number()).isEqualTo(2);
        }
    }

    @Test
    void aTaskNumberMayBeMissing() {
        List<ReadLine> lines = read(HEADER + line("B1", "", "示例张三", Invented.idNumber(1), Invented.card(1), "1"));

        assertThat(faults.any()).isFalse();
        assertThat(lines.get(0).taskNumber()).isEmpty();
    }

    @Test
    void oneByteThatIsNeitherUtf8NorGbkRefusesTheFile() {
        byte[] file = (HEADER + GOOD).getBytes(UTF_8);
        file[HEADER.getBytes(UTF_8).length + 5] = (byte) 0xff;

        read(file);

        assertThat(kinds()).containsExactly(Kind.WRONG_ENCODING);
    }

    @Test
    void utf16IsRefusedByItsEncodingNotReadAsRubbish() {
        read((HEADER + GOOD).getBytes(Charset.forName("UTF-16")));

        assertThat(kinds()).containsExactly(Kind.WRONG_ENCODING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "批次号,任务单号,姓名,证件号码,银行卡号,金额",
                "任务单号,批次号,姓名,证件号码,银行卡号,应付金额",
                "批次号,任务单号,姓名,证件号码,银行卡号,应付金额,备注",
                "批次号, 任务单号,姓名,证件号码,银行卡号,应付金额"
            })
    void aHeaderThatDiffersByALetterIsRefused(String header) {
        read(header + "\n" + GOOD);

        assertThat(kinds()).containsExactly(Kind.WRONG_HEADER);
        assertThat(refused().get(0).line()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "-100.00, AMOUNT_NOT_POSITIVE",
        "0, AMOUNT_NOT_POSITIVE",
        "0.00, AMOUNT_NOT_POSITIVE",
        "12.345, AMOUNT_DECIMALS",
        "12.340, AMOUNT_DECIMALS",
        "1e3, AMOUNT_NOT_A_NUMBER",
        "８６４０, AMOUNT_NOT_A_NUMBER",
        "¥100, AMOUNT_NOT_A_NUMBER",
        "100000000.00, AMOUNT_TOO_LARGE",
        "'', MISSING",
        "=1+1, FORMULA",
        "+100, FORMULA"
    })
    void anAmountThatIsNoneIsRefused(String amount, Kind kind) {
        read(HEADER + line("B1", TASK, "示例张三", Invented.idNumber(1), Invented.card(1), amount));

        assertThat(kinds()).containsExactly(kind);
        assertThat(refused().get(0).column()).isEqualTo("应付金额");
    }

    @Test
    void anAmountWithThousandsSeparatorsIsRefused() {
        read(HEADER + line("B1", TASK, "示例张三", Invented.idNumber(1), Invented.card(1), "\"8,640.00\""));

        assertThat(kinds()).containsExactly(Kind.AMOUNT_NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "+1"})
    void aCellThatASpreadsheetWouldRunIsRefused(String name) {
        read(HEADER + line("B1", TASK, name, Invented.idNumber(1), Invented.card(1), "1.00"));

        assertThat(kinds()).containsExactly(Kind.FORMULA);
        assertThat(refused().get(0).column()).isEqualTo("姓名");
    }

    @Test
    void aWrongCheckDigitIsNamedByItsColumnAndShownMasked() {
        String idNumber = Invented.idNumber(1);
        String wrongId = idNumber.substring(0, 17) + (idNumber.charAt(17) == '1' ? '2' : '1');
        String card = Invented.card(1);
        String wrongCard = card.substring(0, card.length() - 1) + (card.endsWith("1") ? '2' : '1');
        String wrongTask = TASK.substring(0, 17) + (TASK.charAt(17) == '1' ? '2' : '1');

        read(HEADER + line("B1", wrongTask, "示例张三", wrongId, wrongCard, "1.00"));

        assertThat(kinds()).containsExactly(Kind.TASK_NUMBER_NOT_VALID, Kind.ID_NUMBER_NOT_VALID, Kind.CARD_NOT_VALID);
        assertThat(refused().get(1).found()).startsWith("990***").doesNotContain("19900101");
    }

    @Test
    void aTaskThatStandsTwiceIsADuplicateThoughTheAmountsDiffer() {
        read(HEADER + GOOD + line("B1", TASK, "示例张三", Invented.idNumber(1), Invented.card(1), "1.00"));

        assertThat(kinds()).containsExactly(Kind.DUPLICATE_LINE);
        assertThat(refused().get(0).line()).isEqualTo(3);
        assertThat(refused().get(0).detail().chinese()).contains("2");
    }

    @Test
    void twoLinesWithoutATaskAreDuplicatesOnlyWhenAllCellsAre() {
        String one = line("B1", "", "示例张三", Invented.idNumber(1), Invented.card(1), "1.00");
        String other = line("B1", "", "示例张三", Invented.idNumber(1), Invented.card(1), "2.00");

        read(HEADER + one + other + one);

        assertThat(refused()).extracting(LineFault::line).containsExactly(4);
    }

    @Test
    void oneFileHoldsOneBatch() {
        String second = TaskNumber.mint(YearMonth.of(2026, 9), 2).value();

        read(HEADER + GOOD + line("B2", second, "示例张三", Invented.idNumber(1), Invented.card(1), "1.00"));

        assertThat(kinds()).containsExactly(Kind.SEVERAL_BATCH_NUMBERS);
    }

    @Test
    void aQuotationMarkWithoutPartnerIsNoTable() {
        read(HEADER + "B1,\"" + TASK + ",示例张三\n");

        assertThat(kinds()).containsExactly(Kind.NOT_A_TABLE);
    }

    @Test
    void aLineWithTooManyOrTooFewColumnsIsRefusedAndTheOthersAreStillChecked() {
        read(HEADER + "B1,,,,,,\nB1,a\n" + line("B1", TASK, "示例张三", "123", Invented.card(1), "1.00"));

        assertThat(kinds()).containsExactly(Kind.WRONG_COLUMN_COUNT, Kind.WRONG_COLUMN_COUNT, Kind.ID_NUMBER_NOT_VALID);
    }

    @Test
    void anEmptyFileAndAFileWithAHeaderAloneHaveNothingToBook() {
        read(new byte[0]);
        assertThat(kinds()).containsExactly(Kind.FILE_EMPTY);

        Faults second = new Faults();
        SettlementTable.read(HEADER.getBytes(UTF_8), second);
        assertThat(second.refusal().faults()).extracting(LineFault::kind).containsExactly(Kind.FILE_EMPTY);
    }

    @Test
    void tenThousandLinesAreTakenAndOneMoreIsNot() {
        assertThat(SettlementTable.read((HEADER + lines(10_000)).getBytes(UTF_8), faults))
                .hasSize(10_000);
        assertThat(faults.any()).isFalse();

        SettlementTable.read((HEADER + lines(10_001)).getBytes(UTF_8), faults);
        assertThat(kinds()).containsExactly(Kind.TOO_MANY_LINES);
    }

    @Test
    void anInventedNumberIsRefusedWhereOnlyRealOnesAreTaken() {
        List<RawLine> raw = SettlementTable.read((HEADER + GOOD).getBytes(UTF_8), faults);

        new LineReader(LocalDate.of(2026, 11, 24), InventedNumbers.REFUSED, faults).read(raw);

        assertThat(kinds()).containsExactly(Kind.INVENTED_NUMBER, Kind.INVENTED_NUMBER);
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(index -> GOOD).collect(Collectors.joining());
    }

    private static String line(String... cells) {
        return String.join(",", cells) + "\n";
    }

    private static byte[] gbk(String text) {
        return text.getBytes(Charset.forName("GBK"));
    }

    private List<ReadLine> read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private List<ReadLine> read(byte[] file) {
        List<RawLine> raw = SettlementTable.read(file, faults);
        return new LineReader(LocalDate.of(2026, 11, 24), InventedNumbers.ACCEPTED, faults).read(raw);
    }

    private List<LineFault> refused() {
        return faults.refusal().faults();
    }

    private List<Kind> kinds() {
        return refused().stream().map(LineFault::kind).toList();
    }
}
