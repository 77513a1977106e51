#!/usr/bin/env node
// Plain JavaScript: stripping the types of the file that turns the compile cache on would cost more than all the rest.
import module from 'node:module';

module.enableCompileCache();
await import('./src/bin.ts');
