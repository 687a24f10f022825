package io.siliu.platform.party.internal.web;

import io.siliu.platform.party.internal.IdentityDraft;
import java.io.Serializable;

/** Name and number as they stand in the form. */
record IdForm(String name, String idNumber) implements Serializable {

    static IdForm of(IdentityDraft draft) {
        return new IdForm(draft.name(), draft.idNumber());
    }

    @Override
    public String toString() {
        return "IdForm[]";
    }
}
