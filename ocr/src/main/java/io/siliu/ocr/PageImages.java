package io.siliu.ocr;

import io.siliu.ocr.internal.image.PagePictures;
import java.util.Optional;

/**
 * Pictures of pages and of the places that fields were read from: of PDF, OFD and pictures. Data (XML) has no pages and
 * gives the quoted element instead.
 */
public final class PageImages {

    private final PagePictures pictures;

    public PageImages(ReadingLimits limits) {
        this.pictures = new PagePictures(limits);
    }

    /**
     * What to show beside a field.
     *
     * @param paper the same bytes the field was read from
     * @return empty where the field has neither box nor quote, or the paper cannot be drawn
     */
    public Optional<CutOut> cutOut(byte[] paper, Field field) {
        if (field.box() != null && field.page() > 0) {
            Optional<CutOut> picture = pictures.region(paper, field.page(), field.box());
            if (picture.isPresent()) {
                return picture;
            }
        }
        return field.quoteIfAny().map(CutOut.Quoted::new);
    }

    /**
     * One page to look at, at most {@code maxWidth} pixels wide, with the scale of the paper's boxes on it.
     *
     * @param page from 1
     * @return empty where the paper has no such page or cannot be drawn
     */
    public Optional<PagePicture> picture(byte[] paper, int page, int maxWidth) {
        return pictures.picture(paper, page, maxWidth);
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
