package io.siliu.play;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.siliu.play.Screens.Screen;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Looks at every page, in everybody's eyes, while other tests go on. Two readers look at a time, each with a browser of
 * its own, because a browser is driven by one thread only.
 */
final class Sweep implements AutoCloseable {

    private static final int READERS = 2;
    private static final Path PICTURES = House.leavings("pages");

    private final Product product;
    private final ExecutorService readers = Executors.newFixedThreadPool(READERS);
    private final ConcurrentLinkedQueue<Chromium> browsers = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Chromium> browser = ThreadLocal.withInitial(() -> {
        Chromium own = Chromium.launch();
        browsers.add(own);
        return own;
    });
    private final Map<Visit, CompletableFuture<List<String>>> found = new LinkedHashMap<>();

    /** One page in one pair of eyes. */
    record Visit(Door door, Device device, Language language, Screen screen) {

        String picture() {
            return fileName(screen.name() + "-" + door.name(), language, device);
        }
    }

    static String fileName(String name, Language language, Device device) {
        return String.join("-", name, language.tag(), device.name()).toLowerCase(Locale.ROOT) + ".png";
    }

    private Sweep(Product product) {
        this.product = product;
    }

    static Sweep start(Product product) {
        Sweep sweep = new Sweep(product);
        List<Screen> screens = Screens.of(product);
        for (Door door : Door.values()) {
            for (Device device : Device.values()) {
                sweep.take(visits(door, device, screens));
            }
        }
        return sweep;
    }

    private static List<Visit> visits(Door door, Device device, List<Screen> screens) {
        return Arrays.stream(Language.values())
                .flatMap(language -> screens.stream()
                        .filter(screen -> screen.doors().contains(door))
                        .filter(screen -> screen.doors().get(0) == door || isCorner(device, language))
                        .map(screen -> new Visit(door, device, language, screen)))
                .toList();
    }

    /**
     * Two of the four ways to look, which show either device and either language. The first who may see a page looks at
     * it in all four; for the others, who see the same page in another frame, these two are enough.
     */
    private static boolean isCorner(Device device, Language language) {
        return (device == Device.PHONE) == (language == Language.ZH);
    }

    /** One reader for all pages of a role on a device: enters once and reads in one language after the other. */
    private void take(List<Visit> visits) {
        visits.forEach(visit -> found.put(visit, new CompletableFuture<>()));
        readers.execute(() -> {
            try {
                walk(visits);
            } catch (RuntimeException failure) {
                visits.forEach(visit -> found.get(visit).completeExceptionally(failure));
            }
        });
    }

    private void walk(List<Visit> visits) {
        Visit first = visits.get(0);
        try (BrowserContext reader = browser.get().reader(product.address(), first.device(), Language.ZH)) {
            Page page = first.door().enter(reader);
            for (Visit visit : visits) {
                Chromium.speak(reader, product.address(), visit.language());
                found.get(visit).complete(look(page, visit));
            }
        }
    }

    private static List<String> look(Page page, Visit visit) {
        return Look.at(
                page,
                visit.screen().address(page),
                visit.screen().status(),
                visit.language(),
                PICTURES.resolve(visit.picture()));
    }

    /** All visits, by the role and device of the reader. */
    Map<Door, Map<Device, List<Visit>>> visits() {
        return found.keySet().stream()
                .collect(Collectors.groupingBy(
                        Visit::door,
                        LinkedHashMap::new,
                        Collectors.groupingBy(Visit::device, LinkedHashMap::new, Collectors.toList())));
    }

    /** What is wrong with a page; waits until it was looked at. */
    List<String> faults(Visit visit) {
        return found.get(visit).join();
    }

    @Override
    public void close() {
        readers.shutdownNow();
        try {
            readers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        browsers.forEach(Chromium::close);
    }
}
