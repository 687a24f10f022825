package io.siliu.sandbox.paper;

import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The settlement file of a batch as the enterprise's finance system exports it: {@code 批次号,任务单号,姓名,证件号码,银行卡号,应付金额}.
 * One enterprise's system writes GBK, the others UTF-8.
 */
public final class SettlementCsv {

    private static final String HEADER = "批次号,任务单号,姓名,证件号码,银行卡号,应付金额";
    private static final String GBK_ENTERPRISE = "C";

    private SettlementCsv() {}

    /** The files of all batches by batch number. */
    public static Map<String, byte[]> ofMonth(Population population, Booking booking) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        population.batches().forEach((batch, lines) -> files.put(batch, of(population, lines, booking)));
        return files;
    }

    /** The file of one batch. */
    public static byte[] of(Population population, List<PlannedLine> lines, Booking booking) {
        boolean gbk = lines.get(0).enterprise().letter().equals(GBK_ENTERPRISE);
        Charset charset = gbk ? Charset.forName("GBK") : StandardCharsets.UTF_8;
        return lines.stream()
                .map(line -> row(population, line, booking))
                .collect(Collectors.joining("\r\n", HEADER + "\r\n", "\r\n"))
                .getBytes(charset);
    }

    private static String row(Population population, PlannedLine line, Booking booking) {
        return String.join(
                ",",
                line.batchNumber(),
                booking.taskNumber(line).orElse(""),
                line.worker().name(),
                line.worker().idNumber(),
                population.payeeOf(line).card(),
                line.gross().toString());
    }
}
