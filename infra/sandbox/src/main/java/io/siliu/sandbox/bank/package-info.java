/** The bank of the sandbox: custodied accounts of enterprises, payouts done once a key, an electronic receipt for each. */
package io.siliu.sandbox.bank;
