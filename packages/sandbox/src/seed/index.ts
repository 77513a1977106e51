export { createDemoSeeder } from './demo-seeder.ts';
export { resetDemoStore, seedDemoStore, type DemoStore } from './seed-demo-store.ts';
