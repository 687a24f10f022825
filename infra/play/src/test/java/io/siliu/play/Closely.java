package io.siliu.play;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Looks at a page that a test has come to, on both devices and in both languages, by opening its address anew each time;
 * then puts the reader back to where the test was. Faults are kept for the end of the test.
 */
final class Closely {

    private static final Path PICTURES = House.leavings("pages");

    private final URI product;
    private final List<String> faults = new ArrayList<>();

    Closely(URI product) {
        this.product = product;
    }

    void look(Page page, String name) {
        String address = page.url();
        onBoth(page, name, (language, picture) -> {
            Chromium.speak(page.context(), product, language);
            return Look.at(page, address, 200, language, picture);
        });
        Chromium.speak(page.context(), product, Language.ZH);
        page.navigate(address);
    }

    /** The answer to a form, in the language it was asked in. */
    void lookAsItStands(Page page, String name) {
        onBoth(
                page,
                name,
                (language, picture) -> language == Language.ZH ? Look.asItStands(page, language, picture) : List.of());
    }

    private void onBoth(Page page, String name, BiFunction<Language, Path, List<String>> eye) {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        for (Device device : Device.values()) {
            page.setViewportSize(device.width(), device.height());
            for (Language language : Language.values()) {
                Path picture = PICTURES.resolve(Sweep.fileName(name, language, device));
                eye.apply(language, picture).forEach(fault -> faults.add(picture.getFileName() + ": " + fault));
            }
        }
        page.setViewportSize(width, height);
    }

    /** What is wrong with all that was looked at. */
    List<String> faults() {
        return faults;
    }
}
