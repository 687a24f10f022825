package io.siliu.platform.party.internal;

import java.util.List;

/**
 * What stands on the page of the last step, in the language it was read in.
 *
 * @param statement the sentence that is confirmed
 * @param consents the purposes that are agreed to on this page, with their texts
 * @param licence what goes to the authority, or null without a licence
 */
public record ShownWill(String language, String statement, List<ConsentText> consents, LicenceContent licence) {

    public ShownWill {
        consents = List.copyOf(consents);
    }

    /** With the trade name that the person wants; an empty one leaves the proposed one. */
    ShownWill named(String tradeName) {
        return licence == null || tradeName.isBlank()
                ? this
                : new ShownWill(
                        language,
                        statement,
                        consents,
                        new LicenceContent(tradeName.strip(), licence.place(), licence.scope()));
    }

    /** A consent as it can be read. */
    public record ConsentText(Purpose purpose, String text) {}
}
