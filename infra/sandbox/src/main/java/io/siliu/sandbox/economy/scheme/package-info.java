/** The schemes: each class plants one kind of misuse and says what truth it plants. */
package io.siliu.sandbox.economy.scheme;
