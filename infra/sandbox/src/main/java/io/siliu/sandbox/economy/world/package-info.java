/** Who and what an economy is made of, and how honest people in it behave. */
package io.siliu.sandbox.economy.world;
