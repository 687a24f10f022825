package io.siliu.platform.party.internal;

/**
 * What goes to the registration authority about the business.
 *
 * @param place 经营场所
 * @param scope 经营范围
 */
public record LicenceContent(String tradeName, String place, String scope) {}
