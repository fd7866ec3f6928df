/**
 * What native executables do without of the JDK: screens, windows, fonts, formats of pictures, names of characters. All of it would be
 * compiled into them, as somebody might ask for it by name. A JVM never loads these classes. Begin with {@link
 * com.lumiku.studio.executable.HeadlessGraphics}.
 */
package com.lumiku.studio.executable;
