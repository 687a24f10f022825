package io.siliu.platform.document.internal;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** Whom a certificate names: the common name of its subject, else the organisation, else the subject as it is written. */
final class SignerName {

    private SignerName() {}

    static String of(String distinguishedName) {
        try {
            LdapName name = new LdapName(distinguishedName);
            String common = part(name, "CN");
            String organisation = part(name, "O");
            return !common.isEmpty() ? common : !organisation.isEmpty() ? organisation : distinguishedName;
        } catch (InvalidNameException writtenOtherwise) {
            return distinguishedName;
        }
    }

    private static String part(LdapName name, String type) {
        return name.getRdns().stream()
                .filter(part -> part.getType().equalsIgnoreCase(type))
                .map(Rdn::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }
}
