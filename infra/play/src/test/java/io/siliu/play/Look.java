package io.siliu.play;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One look at one page: what is wrong with it, in sentences. */
final class Look {

    private static final Pattern MISSING_KEY = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");

    private static final String NO_PICTURE = "Unable to capture screenshot";
    private static final double PAUSE_MILLIS = 2_000;

    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Look(Page page) {
        this.page = page;
    }

    /**
     * Opens an address and looks.
     *
     * @param status what the server is to answer
     * @param picture where the whole page is kept for a person to look at
     * @return what is wrong; empty if nothing is
     */
    static List<String> at(Page page, String path, int status, Language language, Path picture) {
        Look look = new Look(page);
        Consumer<ConsoleMessage> console = message -> look.heard(message.type(), message.text(), status);
        Consumer<String> crash = error -> look.faults.add("a script fails: " + error);
        page.onConsoleMessage(console);
        page.onPageError(crash);
        try {
            look.answered(page.navigate(path), status);
            look.examine(language, picture);
        } finally {
            page.offConsoleMessage(console);
            page.offPageError(crash);
        }
        return look.faults;
    }

    /** Looks at what stands there, such as the answer to a form, which has no address to open again. */
    static List<String> asItStands(Page page, Language language, Path picture) {
        Look look = new Look(page);
        look.examine(language, picture);
        return look.faults;
    }

    private void examine(Language language, Path picture) {
        pictures();
        draw(picture);
        width();
        words(language);
        accessibility(language);
    }

    /** A browser that has too much to do gives no picture now and then; the page itself is as it was. */
    private void draw(Path picture) {
        ScreenshotOptions whole = new ScreenshotOptions().setFullPage(true).setPath(picture);
        try {
            page.screenshot(whole);
        } catch (PlaywrightException busy) {
            if (!busy.getMessage().contains(NO_PICTURE)) {
                throw busy;
            }
            page.waitForTimeout(PAUSE_MILLIS);
            page.screenshot(whole);
        }
    }

    private void answered(Response response, int status) {
        if (response.status() != status) {
            faults.add("the server answers " + response.status() + " instead of " + status);
        }
    }

    /** An error page is told in the console too; that one is meant. */
    private void heard(String type, String text, int status) {
        boolean meant = status >= 400 && text.contains("status of " + status);
        if (type.equals("error") && !meant) {
            faults.add("the console says: " + text);
        }
    }

    private void pictures() {
        for (Object source : (List<?>) page.evaluate(Scripts.PICTURES_WITHOUT_CONTENT)) {
            faults.add("a picture does not come: " + source);
        }
    }

    private void width() {
        for (Object element : (List<?>) page.evaluate(Scripts.BEYOND_THE_EDGE)) {
            faults.add("reaches beyond the edge: " + element);
        }
    }

    private void words(Language language) {
        MISSING_KEY
                .matcher(page.content())
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(key -> faults.add("no words for " + key));
        if (language == Language.EN) {
            for (Object text : (List<?>) page.evaluate(Scripts.CHINESE_UNDECLARED)) {
                faults.add("Chinese on an English page: " + text);
            }
        }
    }

    /**
     * Asked for grave violations alone, which spares the machine the places where all is well. A page's colours do not hang
     * on its words, and comparing them takes three quarters of all the rules' time: one language is enough for them.
     */
    private AxeBuilder axe(Language language) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options)
                .disableRules(language == Language.ZH ? AxeRules.SLIGHT : AxeRules.slightAndColours());
    }

    private void accessibility(Language language) {
        for (Rule rule : axe(language).analyze().getViolations()) {
            if (AxeRules.GRAVE.contains(rule.getImpact())) {
                faults.add(rule.getImpact() + ": " + rule.getId() + ", " + rule.getHelp() + where(rule.getNodes()));
            }
        }
    }

    private static String where(List<CheckedNode> nodes) {
        StringBuilder places = new StringBuilder();
        nodes.stream().limit(5).forEach(node -> places.append("\n      ").append(node.getHtml()));
        return places + (nodes.size() > 5 ? "\n      and " + (nodes.size() - 5) + " more" : "");
    }
}
