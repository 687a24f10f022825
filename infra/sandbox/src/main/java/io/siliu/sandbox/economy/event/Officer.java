package io.siliu.sandbox.economy.event;

/**
 * A person with an office in an enterprise, from the list that the enterprise uploaded with consent.
 *
 * @param account the person's own bank account
 * @param spouseIdNumber or null
 * @param otherPlatforms other labour platforms in which the person holds office
 */
public record Officer(String idNumber, String account, String spouseIdNumber, int otherPlatforms) {

    /** The same with offices in other platforms. */
    public Officer elsewhere(int otherPlatforms) {
        return new Officer(idNumber, account, spouseIdNumber, otherPlatforms);
    }
}
