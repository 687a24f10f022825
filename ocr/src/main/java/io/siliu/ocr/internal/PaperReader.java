package io.siliu.ocr.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Reading;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.image.Picture;
import io.siliu.ocr.internal.ofd.OfdReader;
import io.siliu.ocr.internal.structured.SafeXml;
import io.siliu.ocr.internal.structured.XmlInvoices;
import io.siliu.ocr.internal.tesseract.OcrWorkers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The reader: limits first, then the format, then every channel the format has, weighed by {@link Fusion}. */
public final class PaperReader implements DocumentReader {

    private final ReadingLimits limits;
    private final OcrWorkers workers;
    private final Clock clock;
    private final ExecutorService readings;

    public PaperReader(ReadingLimits limits, OcrSettings ocr, Clock clock) {
        this.limits = limits;
        this.workers = new OcrWorkers(ocr);
        this.clock = clock.withZone(ChinaTime.ZONE);
        // A thread of its own for each reading: the caller's thread keeps the time limit.
        this.readings = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "paper-reading");
            thread.setDaemon(true);
            return thread;
        });
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
        Future<ReadOutcome> reading = begun(paper);
        try {
            return reading.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            reading.cancel(true);
            return new ReadOutcome.Refused(
                    RefusalCode.READING_TOO_SLOW,
                    "Reading took longer than " + limits.time().toSeconds() + " s and was ended.",
                    "Send fewer pages at a time, pictures at 300 dpi.");
        } catch (InterruptedException interrupted) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new ReadingPutOff("the reading was interrupted");
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof ReadingPutOff putOff) {
                throw putOff;
            }
            return failed(broken.getCause().getClass().getSimpleName());
        }
    }

    private Future<ReadOutcome> begun(byte[] paper) {
        try {
            return readings.submit(() -> readNow(paper));
        } catch (RejectedExecutionException closed) {
            throw new ReadingPutOff("the reader is closed");
        }
    }

    private ReadOutcome readNow(byte[] paper) {
        try {
            List<Draft> drafts = drafts(paper);
            LocalDate today = LocalDate.now(clock);
            List<Reading> readings = Grouping.documents(drafts).stream()
                    .map(document -> Fusion.fuse(document, today))
                    .toList();
            return new ReadOutcome.Read(readings);
        } catch (RefusedPaper refused) {
            return refused.outcome();
        } catch (ReadingPutOff notNow) {
            throw notNow;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            // Libraries answer hostile files with anything. This border turns it into a refusal; the next paper is read
            // as if nothing had been.
            return failed(broken.getClass().getSimpleName());
        }
    }

    private static ReadOutcome failed(String what) {
        return new ReadOutcome.Refused(
                RefusalCode.READING_FAILED,
                "The file could not be read: " + what + ".",
                "Send it in another form, such as the XML or OFD of the same paper.");
    }

    private List<Draft> drafts(byte[] paper) {
        Format format = Sniffer.formatOf(paper);
        return switch (format) {
            case XML -> xml(paper);
            case ZIP -> OfdReader.read(paper, limits);
            case PDF -> PdfReader.read(paper, limits, workers);
            case PNG, JPEG, GIF, BMP, TIFF -> pictures(paper);
            case HEIC, WEBP, EXECUTABLE, OFFICE, UNKNOWN -> throw notSupported(format);
        };
    }

    private static List<Draft> xml(byte[] paper) {
        List<Draft> invoices = XmlInvoices.read(SafeXml.parse(paper), "");
        return invoices.isEmpty() ? List.of(new Draft(DocumentKind.OTHER, Source.XML)) : invoices;
    }

    private List<Draft> pictures(byte[] paper) {
        int pages = Picture.pages(paper, limits);
        if (pages > limits.pages()) {
            throw new RefusedPaper(
                    RefusalCode.TOO_MANY_PAGES,
                    "The picture file has " + pages + " pages; the limit is " + limits.pages() + ".",
                    "Split it and send each paper as a file of its own.");
        }
        PictureReader reader = new PictureReader(workers);
        for (int page = 1; page <= pages; page++) {
            reader.add(Picture.decode(paper, page - 1, limits), page, 1);
        }
        return reader.drafts();
    }

    private static RefusedPaper notSupported(Format format) {
        String what = switch (format) {
            case HEIC -> "The picture is in HEIC, the format of a phone's own album.";
            case WEBP -> "The picture is in WebP.";
            case EXECUTABLE -> "The file is a program, whatever its name says.";
            case OFFICE -> "The file is an old office document.";
            default -> "The format of the file is not known here.";
        };
        String remedy = format == Format.HEIC || format == Format.WEBP
                ? "Send it as JPEG or PNG; phones offer this as \"most compatible\"."
                : "Send each paper as XML, OFD, PDF, PNG or JPEG.";
        return new RefusedPaper(RefusalCode.FORMAT_NOT_SUPPORTED, what, remedy);
    }

    @Override
    public void close() {
        readings.shutdownNow();
        workers.close();
    }
}
