package io.siliu.play;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import io.siliu.play.OutsideWorld.InventedPerson;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A rider with a phone in the hand, who signs up; counts what the thumb does. Files stand in for the camera: a photo
 * that the phone takes by itself is no tap.
 */
final class RiderOnPhone {

    /** As long as the product itself reads two photos at most on a machine that is busy with other things. */
    private static final Duration PHOTOS = Duration.ofMinutes(5);

    private final Page page;
    private final OutsideWorld outside;
    private final InventedPerson person;
    private final Consumer<Page> atEachStep;
    private int taps;
    private int typed;

    /** @param atEachStep what is done with every page before the rider answers it */
    RiderOnPhone(Page page, OutsideWorld outside, InventedPerson person, Consumer<Page> atEachStep) {
        this.page = page;
        this.outside = outside;
        this.person = person;
        this.atEachStep = atEachStep;
    }

    int taps() {
        return taps;
    }

    int typedFields() {
        return typed;
    }

    /** By camera, and asks for a licence. */
    void becomesSoleProprietor() {
        givesPhone();
        showsIdentityCard();
        takesOwnCardFromTheBank();
        chooses("#choice-proprietor");
        confirmsOwnWill();
    }

    /** Everything typed, and stays a natural person. */
    void signsUpByHandAsNaturalPerson() {
        givesPhone();
        typesIdentity();
        typesCard();
        chooses("#choice-natural");
        confirmsOwnWill();
    }

    /** By camera, and no further. */
    void showsWhoTheyAre() {
        givesPhone();
        photographsIdentityCard();
    }

    private void givesPhone() {
        page.navigate("/join/phone");
        arrived("phone");
        type("#phone", person.mobile());
        page.waitForCondition(() -> page.locator("#state").innerText().length() > 0);
        type("#code", outside.codeSentTo(person.mobile()));
        page.waitForURL(url -> !url.contains("/join/phone"));
    }

    private void photographsIdentityCard() {
        arrived("id");
        photo("#front", "front.png", person.front());
        photo("#back", "back.png", person.back());
    }

    private void showsIdentityCard() {
        photographsIdentityCard();
        try {
            page.waitForURL(
                    url -> url.contains("/join/card"), new Page.WaitForURLOptions().setTimeout(PHOTOS.toMillis()));
        } catch (TimeoutError late) {
            throw new AssertionError(
                    "the card was not read: " + page.locator("main").innerText(), late);
        }
    }

    private void takesOwnCardFromTheBank() {
        arrived("card");
        tap("#continue");
        page.waitForSelector(
                "input[name=place]",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        arrived("card");
        tap("#continue");
        page.waitForURL(url -> url.contains("/join/choice"));
    }

    private void typesIdentity() {
        arrived("id");
        tap("#by-hand");
        page.waitForSelector("#idNumber");
        arrived("id-hand");
        type("#name", person.name());
        type("#idNumber", person.idNumber());
        tap("#continue");
        page.waitForURL(url -> url.contains("/join/card"));
    }

    private void typesCard() {
        tap("#by-hand");
        page.waitForSelector("#card");
        arrived("card-hand");
        type("#card", person.card());
        tap("#continue");
        page.waitForURL(url -> url.contains("/join/choice"));
    }

    private void chooses(String choice) {
        arrived("choice");
        tap(choice);
        tap("#continue");
        page.waitForURL(url -> url.contains("/join/will"));
    }

    private void confirmsOwnWill() {
        arrived("will");
        Locator consents = page.locator("input[name=consent]");
        for (int i = 0; i < consents.count(); i++) {
            taps++;
            consents.nth(i).check();
        }
        tap("#continue");
        page.waitForURL(url -> url.contains("/join/done"));
        arrived("done");
    }

    private void arrived(String step) {
        page.locator("main[data-step='" + step + "']").waitFor();
        atEachStep.accept(page);
    }

    private void tap(String what) {
        taps++;
        page.locator(what).click();
    }

    /** A field that is focused by itself needs no tap; the keys are counted as one field. */
    private void type(String field, String text) {
        typed++;
        page.locator(field).fill(text);
    }

    private void photo(String field, String name, byte[] picture) {
        page.locator(field).setInputFiles(new FilePayload(name, "image/png", picture));
    }
}
