package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Stint;

/** Conduct in a scheme; must say which records belong to the truth. */
abstract class TwistedConduct extends Conduct {

    @Override
    public abstract boolean plants(Stint stint);
}
