/**
 * Portraits by URL: a seed is a person, without a row, a job or a database. In comes a {@code PortraitQuery}; {@code Picks} decides by
 * the seed what nobody asked for, from lists that never change; out goes a picture. Begin with {@code PortraitResource}.
 */
package com.lumiku.studio.portrait;
