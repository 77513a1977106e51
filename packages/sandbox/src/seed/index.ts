export { createDemoSeeder } from './demo-seeder.ts';
export { seedDemoStore, type DemoStore } from './seed-demo-store.ts';
