package io.siliu.platform.document.internal.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.platform.document.internal.PackageDesk.RefusedPaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The papers of a package that cannot be read, why, and what to do, as a table that a spreadsheet opens. */
@Component
final class RefusedPapersFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What a spreadsheet takes for the beginning of a formula, full-width forms too. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r";

    private final MessageSource messages;

    RefusedPapersFile(MessageSource messages) {
        this.messages = messages;
    }

    byte[] of(List<RefusedPaper> papers, Locale locale) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(
                    said("document.fileName", locale),
                    said("document.bytes", locale),
                    said("document.package.refused.code", locale),
                    said("document.package.refused.why", locale),
                    said("document.package.refused.remedy", locale));
            for (RefusedPaper paper : papers) {
                String why = "document.refusal." + paper.code();
                printer.printRecord(
                        safe(paper.fileName()),
                        paper.bytes(),
                        paper.code(),
                        said(why, locale),
                        said(why + ".remedy", locale));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString().getBytes(UTF_8);
    }

    private String said(String key, Locale locale) {
        return messages.getMessage(key, null, "", locale);
    }

    /** A cell that begins like a formula is text there. */
    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
