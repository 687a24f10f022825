package io.siliu.sandbox.economy.event;

import java.time.LocalDateTime;

/**
 * Where and through whom somebody registered.
 *
 * @param network IP /24
 * @param recommender code of a person or enterprise, or null
 */
public record Origin(
        LocalDateTime at,
        String device,
        String network,
        String recommender,
        boolean bonusOffered,
        boolean licenceDemanded) {

    /** The same on another device. */
    public Origin on(String device) {
        return new Origin(at, device, network, recommender, bonusOffered, licenceDemanded);
    }

    /** The same through another network, at another time. */
    public Origin through(String network, LocalDateTime at) {
        return new Origin(at, device, network, recommender, bonusOffered, licenceDemanded);
    }

    /** The same on somebody's word. */
    public Origin recommendedBy(String recommender) {
        return new Origin(at, device, network, recommender, bonusOffered, licenceDemanded);
    }

    /** The same, urged by a bonus or by a condition of the work. */
    public Origin urged(boolean bonusOffered, boolean licenceDemanded) {
        return new Origin(at, device, network, recommender, bonusOffered, licenceDemanded);
    }
}
