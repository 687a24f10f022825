package io.siliu.ocr.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.ReadingFault;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.engine.OcrWorkers;
import io.siliu.ocr.internal.engine.Stopwatch;
import io.siliu.ocr.internal.signature.XmlSignatures;
import io.siliu.ocr.internal.structured.Element;
import io.siliu.ocr.internal.structured.SafeXml;
import io.siliu.ocr.internal.structured.XmlInvoices;
import io.siliu.ocr.internal.template.ToldPaper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** The reader: limits first, then the format, then every channel the format has, weighed by {@link Fusion}. */
public final class PaperReader implements DocumentReader {

    private static final int AT_ONCE = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private final ReadingLimits limits;
    private final OcrWorkers workers;
    private final Clock clock;
    private final TimedReadings readings;
    private final Consumer<ReadingFault> faults;

    /** @param faults is told what breaks inside the reader */
    public PaperReader(ReadingLimits limits, OcrSettings ocr, Clock clock, Consumer<ReadingFault> faults) {
        this.limits = limits;
        this.workers = new OcrWorkers(ocr, faults);
        this.clock = clock.withZone(ChinaTime.ZONE);
        this.readings = new TimedReadings(limits, Stopwatch.OF_THIS_MACHINE, AT_ONCE);
        this.faults = faults;
    }

    @Override
    public ReadOutcome read(byte[] paper) {
        return read(paper, time -> readNow(paper, time));
    }

    @Override
    public ReadOutcome readAs(byte[] paper, DocumentKind kind, IntPredicate pages) {
        ToldPaper told = new ToldPaper(kind, pages);
        return ReadAsTold.of(read(paper, time -> told.during(() -> readNow(paper, time))), kind);
    }

    private ReadOutcome read(byte[] paper, Function<ReadingTime, ReadOutcome> reading) {
        if (paper.length == 0) {
            return new ReadOutcome.Refused(
                    RefusalCode.EMPTY_FILE, "The file is empty.", "Send the paper again; the upload broke off.");
        }
        if (paper.length > limits.bytes()) {
            return new ReadOutcome.Refused(
                    RefusalCode.FILE_TOO_LARGE,
                    "The file has " + paper.length + " bytes; the limit is " + limits.bytes() + ".",
                    "Send each paper as a file of its own, pictures at 300 dpi.");
        }
        return withinTime(reading);
    }

    private ReadOutcome withinTime(Function<ReadingTime, ReadOutcome> reading) {
        try {
            return readings.within(reading);
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof ReadingPutOff putOff) {
                throw putOff;
            }
            return failed(broken.getCause());
        }
    }

    private ReadOutcome readNow(byte[] paper, ReadingTime time) {
        try {
            Seen seen = seen(paper, time);
            return new ReadOutcome.Read(Weighing.of(seen, LocalDate.now(clock)), seen.attached());
        } catch (RefusedPaper refused) {
            return refused.outcome();
        } catch (ReadingPutOff notNow) {
            throw notNow;
        } catch (RuntimeException | StackOverflowError broken) {
            // Libraries answer hostile files with anything. This border turns it into a refusal; the next paper is read
            // as if nothing had been.
            return failed(broken);
        }
    }

    private ReadOutcome failed(Throwable broken) {
        faults.accept(ReadingFault.of(broken));
        return new ReadOutcome.Refused(
                RefusalCode.READING_FAILED,
                "The file could not be read: " + broken.getClass().getSimpleName() + ".",
                "Send it in another form, such as the XML or OFD of the same paper.");
    }

    private Seen seen(byte[] paper, ReadingTime time) {
        Format format = Sniffer.formatOf(paper);
        return switch (format) {
            case XML -> xml(paper);
            case ZIP -> OfdPaper.read(paper, limits, workers.during(time), time, LocalDate.now(clock));
            case PDF -> PdfReader.read(paper, limits, workers.during(time), time, LocalDate.now(clock));
            case PNG, JPEG, GIF, BMP, TIFF, WEBP ->
                PictureFile.read(paper, limits, workers.during(time), time, LocalDate.now(clock));
            case HEIC, AVIF, EXECUTABLE, OFFICE, ARCHIVE, UNKNOWN -> throw UnreadFormat.refused(format);
        };
    }

    static Seen xml(byte[] paper) {
        Element root = SafeXml.parse(paper);
        List<Draft> invoices = XmlInvoices.read(root, "");
        return new Seen(
                invoices.isEmpty() ? List.of(new Draft(DocumentKind.OTHER, Source.XML)) : invoices,
                XmlSignatures.of(paper, root));
    }

    @Override
    public void close() {
        readings.close();
        workers.close();
    }
}
