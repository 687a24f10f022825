/**
 * The identity service of the sandbox: it knows the invented people and says whether name, number, phone and card belong
 * together. It also hands a visitor somebody to play.
 */
package io.siliu.sandbox.identity;
