package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Draw;
import io.siliu.sandbox.sample.picture.Camera;
import io.siliu.sandbox.sample.picture.Messenger;
import io.siliu.sandbox.sample.picture.PictureFiles;
import io.siliu.sandbox.sample.picture.Scanner;
import io.siliu.sandbox.sample.picture.Screen;
import io.siliu.sandbox.sample.picture.Turns;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.SheetPicture;
import java.awt.image.BufferedImage;

/** What people, by mistake or not, do to papers before they hand them in. */
public enum Spoiling {
    /** A figure laid over the total of a text PDF. */
    PASTED(SampleForm.PDF),
    /** All amounts of a text PDF changed alike, its code left as it was. */
    REWRITTEN(SampleForm.PDF),
    /** Laid on the scanner head first. */
    UPSIDE_DOWN(SampleForm.SCAN),
    /** Laid on the scanner, or held before the camera, by the side. */
    SIDEWAYS(SampleForm.SCAN),
    /** A photograph of a screen that shows the paper. */
    SCREEN(SampleForm.PHOTO),
    /** A picture sent on until little is left of it. */
    WORN(SampleForm.MESSAGE);

    private final SampleForm form;

    Spoiling(SampleForm form) {
        this.form = form;
    }

    /** The form that is spoilt. */
    public SampleForm form() {
        return form;
    }

    public boolean isForgery() {
        return this == PASTED || this == REWRITTEN;
    }

    /** The spoilt picture as a file; forgeries are no pictures. */
    byte[] spoil(Sheet sheet, Draw chances) {
        return switch (this) {
            case UPSIDE_DOWN -> PictureFiles.jpeg(Turns.right(scan(sheet, chances), 2), 85);
            case SIDEWAYS -> PictureFiles.jpeg(Turns.right(scan(sheet, chances), chances.chance(50) ? 1 : 3), 85);
            case SCREEN -> PictureFiles.jpeg(screen(sheet, chances), 60);
            case WORN -> PictureFiles.jpeg(Messenger.made(SamplePapers.photograph(sheet, chances), 560), 35);
            case PASTED, REWRITTEN -> throw new IllegalStateException(this + " is done to the text, not to a picture");
        };
    }

    private static BufferedImage scan(Sheet sheet, Draw chances) {
        return Scanner.scan(SheetPicture.of(sheet, Scanner.DOTS_A_MILLIMETRE), chances.chance(50), chances.state());
    }

    private static BufferedImage screen(Sheet sheet, Draw chances) {
        double dots = 2_400 / Math.max(sheet.width(), sheet.height());
        return Camera.photograph(Screen.showing(SheetPicture.of(sheet, dots)), chances.state());
    }
}
