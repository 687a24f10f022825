/**
 * The two families of algorithms that a deployment may choose: the Chinese commercial ones and the international ones.
 * Callers name a suite and never an algorithm. The Chinese one is carried out by OpenSSL where its library loads and in Java
 * elsewhere ({@code -Dsiliu.crypto.engine=java} asks for that); the bytes are the same.
 */
package io.siliu.kernel.crypto;
