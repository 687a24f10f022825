/**
 * What officers and the risk desk see first: how much was settled, what is missing, which alerts stand, what
 * enterprises have to answer next, where to look first. It only reads, by the faces of the other modules, and counts nothing that the present actor could not open.
 */
@ApplicationModule(
        allowedDependencies = {"assessment", "casework", "fourflow", "document", "party", "contract", "access"})
package io.siliu.platform.oversight;

import org.springframework.modulith.ApplicationModule;
