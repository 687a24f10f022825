package io.siliu.ocr.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Reading;
import io.siliu.ocr.ReadingFault;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.engine.OcrWorkers;
import io.siliu.ocr.internal.image.Picture;
import io.siliu.ocr.internal.recognition.PictureReader;
import io.siliu.ocr.internal.signature.XmlSignatures;
import io.siliu.ocr.internal.structured.Element;
import io.siliu.ocr.internal.structured.SafeXml;
import io.siliu.ocr.internal.structured.XmlInvoices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

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
        this.readings = new TimedReadings(limits, AT_ONCE);
        this.faults = faults;
    }

    @Override
    public ReadOutcome read(byte[] paper) {
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
        return withinTime(paper);
    }

    private ReadOutcome withinTime(byte[] paper) {
        try {
            return readings.within(time -> readNow(paper, time));
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof ReadingPutOff putOff) {
                throw putOff;
            }
            return failed(broken.getCause());
        }
    }

    private ReadOutcome readNow(byte[] paper, ReadingTime time) {
        try {
            return new ReadOutcome.Read(weighed(seen(paper, time), LocalDate.now(clock)));
        } catch (RefusedPaper refused) {
            return refused.outcome();
        } catch (ReadingPutOff notNow) {
            throw notNow;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            // Libraries answer hostile files with anything. This border turns it into a refusal; the next paper is read
            // as if nothing had been.
            return failed(broken);
        }
    }

    /** What the channels saw, as readings. */
    static List<Reading> weighed(Seen seen, LocalDate today) {
        List<Reading> readings = Grouping.documents(seen.drafts()).stream()
                .map(CodeAmount::settled)
                .map(document -> Alternatives.beside(Fusion.fuse(document, today), document))
                .toList();
        return Doubt.cast(Signatures.told(readings, seen.signatures())).stream()
                .map(PaperReader::saying)
                .toList();
    }

    /** A paper of which nothing was read says so, where nothing else says why. */
    private static Reading saying(Reading reading) {
        boolean silent = reading.kind() == DocumentKind.OTHER
                && reading.fields().isEmpty()
                && reading.warnings().isEmpty();
        Warning nothing = Warning.ofPaper(
                Warning.Code.NOTHING_READ, "No field was found and no kind of paper is told; a person has to look.");
        return silent
                ? new Reading(reading.kind(), reading.fields(), reading.lines(), List.of(nothing), reading.signatures())
                : reading;
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
            case PNG, JPEG, GIF, BMP, TIFF, WEBP -> pictures(paper, time);
            case HEIC, AVIF, EXECUTABLE, OFFICE, UNKNOWN -> throw notSupported(format);
        };
    }

    static Seen xml(byte[] paper) {
        Element root = SafeXml.parse(paper);
        List<Draft> invoices = XmlInvoices.read(root, "");
        return new Seen(
                invoices.isEmpty() ? List.of(new Draft(DocumentKind.OTHER, Source.XML)) : invoices,
                XmlSignatures.of(paper, root));
    }

    private Seen pictures(byte[] paper, ReadingTime time) {
        int pages = Picture.pages(paper, limits);
        if (pages > limits.pages()) {
            throw new RefusedPaper(
                    RefusalCode.TOO_MANY_PAGES,
                    "The picture file has more than " + limits.pages() + " pages, which is the limit.",
                    "Split it and send each paper as a file of its own.");
        }
        time.recognising(pages);
        AtomicBoolean cutOff = new AtomicBoolean();
        PictureReader reader = new PictureReader(workers.during(time), LocalDate.now(clock));
        for (int page = 1; page <= pages; page++) {
            reader.add(Picture.decode(paper, page - 1, limits, () -> cutOff.set(true)), page, 1);
        }
        List<Draft> drafts = reader.drafts();
        if (cutOff.get()) {
            drafts.get(0)
                    .warn(
                            Warning.Code.CUT_OFF,
                            "",
                            "The picture breaks off before its end; send it again, whole. Nothing read of it is certain.");
        }
        return new Seen(drafts, List.of());
    }

    private static RefusedPaper notSupported(Format format) {
        String what = switch (format) {
            case HEIC -> "The picture is in HEIC, the format of a phone's own album.";
            case AVIF -> "The picture is in AVIF.";
            case EXECUTABLE -> "The file is a program, whatever its name says.";
            case OFFICE -> "The file is an old office document.";
            default -> "The format of the file is not known here.";
        };
        String remedy = format == Format.HEIC || format == Format.AVIF
                ? "Save it as JPEG or PDF and send that; phones call the setting \"most compatible\"."
                : "Send each paper as XML, OFD, PDF, PNG or JPEG.";
        return new RefusedPaper(RefusalCode.FORMAT_NOT_SUPPORTED, what, remedy);
    }

    @Override
    public void close() {
        readings.close();
        workers.close();
    }
}
