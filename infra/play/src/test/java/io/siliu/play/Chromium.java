package io.siliu.play;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, without a window; nothing is downloaded. */
final class Chromium implements AutoCloseable {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Fails where there is no browser, and says what to do. */
    static void require() {
        if (find().isEmpty()) {
            throw new IllegalStateException("there is no Chromium at " + String.join(", ", PLACES)
                    + "; install it (apt-get install chromium), name it in SILIU_BROWSER, or leave these tests out"
                    + " (-DskipPlay)");
        }
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.of(System.getenv("SILIU_BROWSER")), PLACES.stream())
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setExecutablePath(find().orElseThrow())
                    .setArgs(FLAGS);
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (RuntimeException failure) {
            playwright.close();
            throw failure;
        }
    }

    /** A fresh reader: no cookies but the language, nobody signed in. */
    BrowserContext reader(URI product, Device device, Language language) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(product.toString())
                .setViewportSize(device.width(), device.height())
                .setHasTouch(device == Device.PHONE)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        speak(context, product, language);
        return context;
    }

    static void speak(BrowserContext context, URI product, Language language) {
        context.addCookies(List.of(new Cookie("siliu_language", language.tag()).setUrl(product.toString())));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
