package io.siliu.play;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** A rider proves the income with the phone: issues the proof, shows its code, sends its file. */
final class IncomeOnPhone {

    private final Page page;
    private final Consumer<String> look;

    /** @param look called with the name of each page that stands */
    IncomeOnPhone(Page page, Consumer<String> look) {
        this.page = page;
        this.look = look;
    }

    /** Over the months that the page proposes; waits until witnesses have co-signed. */
    void issues() {
        page.navigate("/me/income");
        look.accept("months");
        page.locator("#issue").click();
        page.waitForURL(url -> url.matches(".*/me/income/\\d+"));
        Waiting.until("a witnessed proof of income", () -> {
            page.reload();
            return page.locator("#file").count() == 1 ? Boolean.TRUE : null;
        });
        look.accept("proof");
    }

    /** What the code says to a camera that sees this screen. */
    String scanned() {
        try {
            BufferedImage seen =
                    ImageIO.read(new ByteArrayInputStream(page.locator(".qr").screenshot()));
            int width = seen.getWidth();
            int height = seen.getHeight();
            int[] pixels = seen.getRGB(0, 0, width, height, null, 0, width);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                    .getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError("no camera reads the code on " + page.url(), unreadable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The name that the screen shows to the rider. */
    String name() {
        return page.locator(".listline b").first().innerText();
    }

    /** Decides that readers do not see a field. */
    void withholds(String field) {
        page.locator("#change summary").click();
        page.locator("#without-" + field).check();
        page.locator("#shown").click();
        page.locator("#without-" + field + ":checked")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    byte[] file() {
        Download download = page.waitForDownload(() -> page.locator("#file").click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Names of those who looked, as they gave them. */
    String readers() {
        page.reload();
        return page.locator("main").innerText();
    }

    void ends() {
        page.locator("#withdraw summary").click();
        page.locator("#withdraw button").click();
        page.locator("main .msg").waitFor();
        look.accept("ended");
    }
}
