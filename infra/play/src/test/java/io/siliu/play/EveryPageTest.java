package io.siliu.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.siliu.play.Screens.Screen;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page, for everybody who may see it, in both languages, on a phone and on a desk: it answers, its scripts are
 * silent, nothing reaches beyond the edge, axe finds nothing serious, and no words are missing or in the wrong language.
 */
@Play
class EveryPageTest {

    private static final Path PICTURES = House.leavings("pages");

    @TestFactory
    Stream<DynamicNode> everyPageHoldsForEverybodyWhoMaySeeIt(House house) {
        List<Screen> screens = Screens.of(house.product());
        return Arrays.stream(Door.values()).map(door -> dynamicContainer(door.name(), visits(house, door, screens)));
    }

    private static Stream<DynamicContainer> visits(House house, Door door, List<Screen> screens) {
        List<Screen> open =
                screens.stream().filter(screen -> screen.doors().contains(door)).toList();
        return Arrays.stream(Device.values())
                .map(device ->
                        dynamicContainer(device.name(), Stream.of(0).flatMap(once -> walk(house, door, device, open))));
    }

    /** One reader for all pages: enters once and reads in one language after the other. */
    private static Stream<DynamicNode> walk(House house, Door door, Device device, List<Screen> screens) {
        BrowserContext reader = house.chromium().reader(house.product().address(), device, Language.ZH);
        Page page = door.enter(reader);
        return Arrays.stream(Language.values())
                .<DynamicNode>flatMap(language -> screens.stream()
                        .map(screen -> dynamicTest(
                                screen.name() + " " + language.tag(),
                                () -> look(house, page, door, device, language, screen))))
                .onClose(reader::close);
    }

    private static void look(House house, Page page, Door door, Device device, Language language, Screen screen) {
        Chromium.speak(page.context(), house.product().address(), language);
        String picture = String.join("-", screen.name(), door.name(), language.tag(), device.name());
        String address = screen.address(page);
        List<String> faults = Look.at(
                page, address, screen.status(), language, PICTURES.resolve(picture.toLowerCase(Locale.ROOT) + ".png"));
        assertThat(faults).as(address).isEmpty();
    }
}
