package io.siliu.sandbox.identity;

import io.siliu.sandbox.paper.IdCard;

/**
 * An invented person as the registers know them.
 *
 * @param card a bank card in the own name
 * @param note what is special about playing this person, in Chinese and English; empty for most
 */
public record Person(int place, IdCard idCard, String mobile, String card, String bank, String note) {

    public String name() {
        return idCard.name();
    }

    public String idNumber() {
        return idCard.number();
    }
}
