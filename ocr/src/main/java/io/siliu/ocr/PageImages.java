package io.siliu.ocr;

import io.siliu.ocr.internal.ReadingThreads;
import io.siliu.ocr.internal.image.PagePictures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Pictures of pages and of the places that fields were read from: of PDF, OFD and pictures. Of invoices that are data (XML) the
 * form that they fill is drawn, which says that it is not the original; other data gives the quoted element instead.
 */
public final class PageImages {

    /** For all of a process: who looks at pages waits for the few that are drawn at a time. */
    private static final ReadingThreads THREADS =
            new ReadingThreads(Math.max(2, Runtime.getRuntime().availableProcessors()), 8);

    private final PagePictures pictures;
    private final ReadingLimits limits;

    public PageImages(ReadingLimits limits) {
        this.pictures = new PagePictures(limits);
        this.limits = limits;
    }

    /**
     * What to show beside a field.
     *
     * @param paper the same bytes the field was read from
     * @return empty where the field has neither box nor quote, or the paper cannot be drawn
     */
    public Optional<CutOut> cutOut(byte[] paper, Field field) {
        return cutOut(paper, field, 0);
    }

    /**
     * The same of a page that does not stand upright.
     *
     * @param quarters how often the page is turned by 90° to the right before the place is cut out, 0 to 3
     */
    public Optional<CutOut> cutOut(byte[] paper, Field field, int quarters) {
        if (field.box() != null && field.page() > 0) {
            Optional<CutOut> picture = drawn(() -> pictures.region(paper, field.page(), field.box(), quarters));
            if (picture.isPresent()) {
                return picture;
            }
        }
        return field.quoteIfAny().map(CutOut.Quoted::new);
    }

    /**
     * The part of a page on which one of several papers stands, from one edge of the page to the other, with some of what
     * stands above and below it: a value that was not found may lie there.
     *
     * @param page from 1
     * @param place the smallest box that holds what was found of the paper
     * @param quarters how often the page is turned by 90° to the right, 0 to 3
     */
    public Optional<CutOut.Picture> part(byte[] paper, int page, Box place, int quarters) {
        return drawn(() -> pictures.part(paper, page, place, quarters));
    }

    /**
     * One page to look at, at most {@code maxWidth} pixels wide, with the scale of the paper's boxes on it.
     *
     * @param page from 1
     * @return empty where the paper has no such page or cannot be drawn
     */
    public Optional<PagePicture> picture(byte[] paper, int page, int maxWidth) {
        return picture(paper, page, maxWidth, 0);
    }

    /**
     * The same of a page that does not stand upright.
     *
     * @param quarters how often it is turned by 90° to the right, 0 to 3
     */
    public Optional<PagePicture> picture(byte[] paper, int page, int maxWidth, int quarters) {
        return drawn(() -> pictures.picture(paper, page, maxWidth, quarters));
    }

    /**
     * Where the fields of a paper that is data stand on the pages that are drawn of it.
     *
     * @return by the names of the fields, one map a reading in the order of the readings; empty for a paper with pages of its
     *     own, and for data that is no invoice
     */
    public List<Map<String, DrawnPlace>> places(byte[] paper) {
        return drawn(() -> Optional.of(pictures.places(paper))).orElse(List.of());
    }

    /** What takes longer than a reading may is not drawn: whoever looks at a page waits for it. */
    private <T> Optional<T> drawn(Callable<Optional<T>> drawing) {
        ReadingThreads.Work<Optional<T>> work = THREADS.begin(drawing);
        try {
            return work.within(limits.time().toNanos());
        } catch (TimeoutException slow) {
            work.giveUp();
            return Optional.empty();
        } catch (InterruptedException stopped) {
            work.giveUp();
            Thread.currentThread().interrupt();
            throw new ReadingPutOff("the drawing was interrupted");
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw new IllegalStateException(broken.getCause());
        }
    }

    /**
     * One page as PNG, at most {@code maxWidth} pixels wide.
     *
     * @param page from 1
     * @return empty where the paper has no such page or cannot be drawn
     */
    public Optional<byte[]> page(byte[] paper, int page, int maxWidth) {
        return picture(paper, page, maxWidth).map(PagePicture::png);
    }
}
