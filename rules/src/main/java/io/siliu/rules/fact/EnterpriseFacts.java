package io.siliu.rules.fact;

import io.siliu.kernel.identifier.IdentifierCheck;

/**
 * The enterprise that outsources and pays.
 *
 * @param name registered name
 * @param code unified social credit code
 * @param codeCheck how the code checks against GB 32100-2015
 */
public record EnterpriseFacts(String name, String code, IdentifierCheck codeCheck) {}
